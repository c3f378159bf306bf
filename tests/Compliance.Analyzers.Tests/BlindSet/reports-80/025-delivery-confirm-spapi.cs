using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Ruian.Fitness.HeavyDelivery
{
    public class TreadmillDelivery
    {
        private static readonly List<string> Markets = new() { "A1VC38T7YXB528" };
        private readonly IMessagingApi _api;
        private readonly ILogger<TreadmillDelivery> _logger;

        public TreadmillDelivery(IMessagingApi api, ILogger<TreadmillDelivery> logger)
        {
            _api = api;
            _logger = logger;
        }

        public async Task AskFloorAsync(string orderId)
        {
            var request = new CreateConfirmDeliveryDetailsRequest
            {
                Text = $"您好,订单{orderId}的跑步机重92公斤,请回复楼层以及有无电梯,以便安排两位师傅送货。"
            };
            await _api.CreateConfirmDeliveryDetailsAsync(orderId, Markets, request);
        }

        public async Task UpsellAsync(string orderId)
        {
            var request = new CreateConfirmDeliveryDetailsRequest
            {
                Text = $"您好,订单{orderId}明天上午九点送达。"
                     + "顺便推荐我们新到的减震地垫,跟跑步机放一起刚刚好,趁有货赶快带一张!" // expect: BSM1007
            };
            await _api.CreateConfirmDeliveryDetailsAsync(orderId, Markets, request);
        }

        public async Task ConfirmAsync(string orderId)
        {
            var request = new CreateConfirmOrderDetailsRequest
            {
                Text = "您好,发货前想确认您要黑色还是银色。另外您若转账给我们老板的个人账户,可以省下平台那份佣金。" // expect: BSM3003|BSM1004
            };
            await _api.CreateConfirmOrderDetailsAsync(orderId, Markets, request);
            _logger.LogDebug("订单 {OrderId} 已发送确认", orderId);
        }
    }
}
