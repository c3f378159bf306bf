using System.Collections.Generic;
using System.Threading.Tasks;
using Birchline.Missing.Stuff;

namespace Birchline.Wip
{
    public partial class BuyerCampaign : CampaignBase<BuyerCtx>
    {
        protected override IAsyncEnumerable<Outgoing> Plan(BuyerCtx ctx)
        {
            Add(new Outgoing { To = ctx.Buyer.Relay, Body = "Hi, your trailer hitch needs a 2-inch receiver. Please confirm before we ship." });
            Add(new Outgoing { To = ctx.Buyer.Relay, Body = "Hi, scan the QR code on our flyer and register for a longer warranty on our website." }); // expect: BSM3001|BSM3003|BSM1006
            Add(new Outgoing { To = ctx.Buyer.Relay, Body = "Hi, hitch happens. Follow us on Facebook for install tips and flash sales!" }); // expect: BSM3002|BSM3001|BSM1007|BSM3003
            // TODO finish the third one
            var draft = new Outgoing { To = ctx.Buyer.
