namespace LanTu.Helpdesk.Macros
{
    public interface IMacro { string Title { get; } string Render(MacroContext ctx); }

    public class MacroContext
    {
        public string Buyer = "";
        public string OrderId = "";
        public string Agent = "";
        public string CouponCode = "";
        public int Percent;
    }

    public class RefundDoneMacro : IMacro
    {
        public string Title => "Refund done";
        public string Render(MacroContext ctx) => $"Hi {ctx.Buyer}, I have just refunded order {ctx.OrderId} in full. It takes your bank 3-5 days to show it. {ctx.Agent}";
    }

    public class LoveLetterMacro : IMacro
    {
        public string Title => "Love letter";
        public string Render(MacroContext ctx) => $"{ctx.Buyer}您好，使用优惠码{ctx.CouponCode}，全店商品立减{ctx.Percent}%。客服{ctx.Agent}"; // expect: BSM1002|BSM1001
    }

    public class ClaimMacro : IMacro
    {
        public string Title => "Claim";
        public string Render(MacroContext ctx)
            => $"Hi {ctx.Buyer}, if you take back the A-to-z claim and upgrade your rating to five stars, you keep the item and receive the money back. {ctx.Agent}"; // expect: BSM2001|BSM2004
    }

    public class AddressMacro : IMacro
    {
        public string Title => "Address";
        public string Render(MacroContext ctx) => $"Hi {ctx.Buyer}, the courier says that the name is missing on the doorbell. Which name should he look for? {ctx.Agent}";
    }
}
