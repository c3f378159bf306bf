using System.Collections.Generic;
using System.Threading.Tasks;

namespace Chuangyue.CrossBorder.Customs
{
    public class CustomsInfoRequester
    {
        private readonly IAmazonMessageDispatcher _dispatcher;

        public CustomsInfoRequester(IAmazonMessageDispatcher dispatcher)
        {
            _dispatcher = dispatcher;
        }

        public Task RequestAsync(CustomsHold hold)
        {
            var parts = new List<string>();
            parts.Add($"{hold.BuyerName} 您好：");
            parts.Add($"订单 {hold.OrderId} 的包裹目前在 {hold.Port} 海关，需要收件人税号才能清关。");
            parts.Add("请直接回复税号，我们只转交给承运商，不作其他用途。");
            parts.Add($"如果 {hold.Deadline:M月d日} 前没有收到，海关会退件，我们届时为您全额退款。");
            parts.Add("也可以登录 www.chuangyue-parcel.cn 填写，还能顺便看看我们的其他好物。"); // expect: BSM3001|BSM1007
            parts.Add("创越物流客服");

            return _dispatcher.DispatchAsync(hold.OrderId, string.Join("\r\n", parts));
        }
    }
}
