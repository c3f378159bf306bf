using System;
using System.Collections.Generic;

namespace JingShang.Amazon.Feedback
{
    public class FeedbackFollowup
    {
        // 跟进轮次 -> 文案
        private readonly SortedDictionary<int, string> _rounds = new SortedDictionary<int, string>
        {
            [1] = "买家您好，您提到外箱压坏，我们已为订单 {0} 补寄一套新的，今天发出。",
            [2] = "买家您好，店铺评分掉得厉害，您给卖家打的那个差评今晚十二点前不撤，后面的退款我们就不处理了。", // expect: BSM2005
            [3] = "买家您好，上周请您给商品写评价您还没写，今天再提醒您一次，订单 {0}，抽空写一下。", // expect: BSM2006
        };

        private readonly IBuyerMessageGateway _gateway;

        public FeedbackFollowup(IBuyerMessageGateway gateway)
        {
            _gateway = gateway;
        }

        public bool Run(string amazonOrderId, int round)
        {
            if (!_rounds.TryGetValue(round, out var text))
            {
                Console.WriteLine("没有第 {0} 轮的文案", round);
                return false;
            }

            _gateway.SendText(amazonOrderId, string.Format(text, amazonOrderId));
            return true;
        }
    }
}
