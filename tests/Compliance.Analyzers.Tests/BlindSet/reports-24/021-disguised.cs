namespace SideHustle.Sender
{
    class Program
    {
        static readonly string[] _buyerTexts = new[]
        {
            "Hi, hope the knee sleeve fits. Would you drop a 5 st@r r3view for us?", // expect: BSM2002
            "Hi, add me on W e C h a t: kneeguy88 and we'll sort the size out there.", // expect: BSM3002|BSM3003
            "Hi, our own shop is kneeguy dot com, same sleeve, smaller bill.", // expect: BSM3001|BSM3003
            "Hi, 1 g.i.f.t c.a.r.d for 1 rev!ew, deal?", // expect: BSM2001
            "Hi, the sleeve can be washed cold. Please don't put it in the dryer.",
        };

        static void Main(string[] args)
        {
            foreach (var order in OrderFile.Read(args[0]))
                Relay.SendToBuyer(order.Email, _buyerTexts[order.Index % _buyerTexts.Length]);
        }
    }
}
