namespace Export.Tool
{
    // texts come out of the Access database, non-ASCII is escaped there
    internal sealed class EscapedTexts
    {
        public string BuyerMessage_Refund = "\u60a8\u597d\uff0c\u6b3e\u9879\u5df2\u539f\u8def\u9000\u56de\u3002";
        public string BuyerMessage_Thanks = "\u60a8\u597d\uff0c\u9001\u60a8\u4e00\u5f20\u4f18\u60e0\u5238\uff0c\u4e0b\u6b21\u53ef\u7528\u3002"; // expect: BSM1002|BSM1006
        public string BuyerMessage_Invoice = "Bonjour, the invoice \u2013 number {0} \u2013 is attached.";
        public string BuyerMessage_Stars = "Dear customer, make our day with \u0035 stars on the product page \u2605\u2605\u2605\u2605\u2605."; // expect: BSM2002

        public string Pick(int nIdx)
        {
            if (nIdx == 0) return BuyerMessage_Refund;
            if (nIdx == 1) return BuyerMessage_Thanks;
            return nIdx == 2 ? BuyerMessage_Invoice : BuyerMessage_Stars;
        }
    }
}
