import ArgumentParser
import InquiryDomain

extension Resource.Kind: ExpressibleByArgument {}
