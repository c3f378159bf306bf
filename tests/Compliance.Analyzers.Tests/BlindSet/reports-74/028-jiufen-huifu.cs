using System;
using System.Collections.Generic;

namespace Anlan.Service.Dispute
{
    public class DisputeReply
    {
        private static readonly Dictionary<DisputeKind, Func<string, string>> Map = new()
        {
            { DisputeKind.NotReceived, id => $"您好，订单 {id} 经快递确认已丢失，我们已全额退款。" },
            { DisputeKind.AtoZ, id => "你再不撤掉索赔，我们就把你的名字和住址挂到网上，让律师上门找你。" }, // expect: BSM4003
            { DisputeKind.Broken, id => $"您好，订单 {id} 的镜子破损，我们将免费重发一面，旧的无需寄回。" },
            { DisputeKind.SellerFeedback, id => "把给店铺的差评删了，我们马上补您一百块，不删就一分没有。" }, // expect: BSM2005|BSM2001|BSM2004
        };

        public string For(DisputeKind kind, string orderId) => Map[kind](orderId);
    }

    public enum DisputeKind { NotReceived, AtoZ, Broken, SellerFeedback }
}
