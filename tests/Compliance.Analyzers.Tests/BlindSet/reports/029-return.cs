namespace Harbourline.Ops.Messages
{
    using System;

    public class GoodwillTextBuilder
    {
        public decimal Amount { get; set; }

        public string BuildFor(Case c)
        {
            if (c.IsDamaged)
            {
                return "We have issued a full refund for the damaged rug, no return needed.";
            }

            if (c.IsVip)
            {
                return "As a VIP customer you will get your next rug on us."; // expect: BSM1006|BSM1005
            }

            return "Take our short survey on https://harbourline-rugs.com/win and tell us what you think."; // expect: BSM3001
        }
    }
}
