using System;
using System.Collections.Generic;

namespace Dongguan.Power.Support
{
    public class WarrantyReplies
    {
        private readonly List<(string Tag, string Reply)> _replies = new List<(string, string)>
        {
            ("charger-hot", "Hello, it is normal that the charger is warm during fast charging. If it is more than 60 degrees please stop using it and tell us, we replace it under warranty for free."),
            ("led-red", "Hello, the red star on the display means error code E5, the fan is blocked. Please clean the filter and switch the power off and on again."),
            ("manual", "Hello, the instruction manual in English is attached as PDF, the pairing code is on page 4."),
            ("invoice", "Hello, the invoice for your order is attached. The line discount on it is the 3 dollars which were already deducted when you ordered."),
            ("review-case", "Hello, our technician will review your photos tomorrow and we come back to you here with the result."),
            ("gift-receipt", "Hello, yes, the person who received the item as a gift can also use the warranty, we only need the order number."),
            ("return", "Hello, your return is accepted. The prepaid label is in your orders, the refund comes after the parcel is checked."),
        };

        public string For(string tag)
        {
            foreach (var (t, reply) in _replies)
            {
                if (string.Equals(t, tag, StringComparison.OrdinalIgnoreCase))
                {
                    return reply;
                }
            }
            return null;
        }
    }
}
