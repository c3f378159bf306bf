namespace Nomad.Trails.Messaging
{
    public partial class HammockCampaign
    {
        // TODO: move to template store, ask Ines about the French copy
        public async Task RunAsync(CampaignContext ctx)
        {
            var strapNotice = "The straps in order {0} came without their hooks. Two hooks are on the way to you, no charge.";
            await ctx.Buyer.SendMessage(strapNotice, ctx.OrderId);

            var followUp = new BuyerMessage
            {
                OrderId = ctx.OrderId,
                Body = "We noticed your three stars for the hammock. What would it take to make it five? Tell us and we'll see to it.", // expect: BSM2004|BSM2001|BSM2002
            };
            await ctx.Buyer.Send(followUp);

            var upsell = ctx.Buyer.SendMessage("Folks who bought this hammock also adore our mosquito net. Add one to your cart today!", // expect: BSM1007
                ctx.
        }
    }
}
