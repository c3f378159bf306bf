namespace Sedgewick.Letters
{
    public static class BuyerLetters
    {
        public const string DelayTemplate = @"Hello {buyer_name},

order {order_id} should have reached you by {promised_date}. A strike at the airport keeps it back; the airline expects to fly it on {new_date}.

You may wait, or let us know that you would rather have your money back. In that case we cancel for you and refund the whole amount.

Sedgewick Audio";

        public const string WarrantyTemplate = @"Hello {buyer_name},

the warranty document for the amplifier in order {order_id} is attached. It is valid until {warranty_end} and covers parts and labour, free of charge.

Keep the invoice together with the document.

Sedgewick Audio";

        public const string RecallTemplate = @"Hello {buyer_name},

the power supply in order {order_id} may overheat. Important: unplug it now and do not use it again.

A tested power supply will be sent to you at no cost. There is no need to return the old one; take it to a recycling point.

Sedgewick Audio";
    }
}
