namespace Elie
{
    class ConcatReplies
    {
        const string Hi = "Hello, ";

        public string A() => string.Concat(Hi, "the coupon you clipped on the product page ", "was applied to this order; ", "the invoice shows it as a separate line.");

        public string B(string d) => Hi + "the price fell on " + d + ". "
            + "You can return the unopened box, "
            + "the label is free.";

        public string C() => string.Join(" ", Hi.Trim(), "no,", "we", "don't", "give", "discounts", "by", "message.");

        public string D(int n) => string.Format("{0}the box holds {1} pods; the picture shows {1} as well.", Hi, n);
    }
}
