using System.Collections.Generic;
using System.Threading.Tasks;
using Birchline.Unfinished;

namespace Birchline.Wip
{
    public partial class ServiceReplies : RepliesBase<Ctx>
    {
        protected override void Plan(Ctx ctx)
        {
            Add(new Outgoing { To = ctx.Buyer.Relay, Body = "Hi, the hitch pin was missing from your box. It shipped today at no cost." });
            Add(new Outgoing { To = ctx.Buyer.Relay, Body = "Hi, we can't take payments outside of Amazon and we can't offer coupons, but we can fix the hitch." });
            Add(new Outgoing { To = ctx.Buyer.Relay, Body = "Hi, the return reached us. The full refund was issued an hour ago." });
            // TODO wording for the wobble question
            var draft = new Outgoing { To = ctx.Buyer.
