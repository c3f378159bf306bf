using System;
using System.Collections.Generic;

namespace Brightmoor.Packaging.Inquiries
{
    internal static class BusinessReplies
    {
        public static string ForTopic(string topic, int quantity) => topic switch
        {
            "direct" => "Hello, you asked whether you could buy from us directly. We only sell through Amazon, so please place the order there.",
            "terms" => "Hello, we cannot take bank transfers. Payment is handled by Amazon at checkout, also for business accounts.",
            "phone" => "Hello, we are not able to give out a phone number here. Please reply to this message with your question about the cartons and we will answer within a day.",
            "discount" => $"Hello, there is no special price for {quantity} cartons beyond what the product page shows, and we do not hand out discount codes.",
            "size" => "Hello, the inner size of the B4 mailer is 250 by 353 millimetres and it carries up to 2 kilograms.",
            "stock" => $"Hello, {quantity} cartons are in stock at the moment; an order placed today would be sent in two parcels.",
            _ => throw new ArgumentException("unknown topic", nameof(topic))
        };
    }
}
