using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Ruian.Fitness.HeavyDelivery
{
    public class DeliveryDesk
    {
        private static readonly List<string> Markets = new() { "A1VC38T7YXB528" };
        private readonly IMessagingApi _api;

        public DeliveryDesk(IMessagingApi api) => _api = api;

        public Task AskSlotAsync(string orderId, DateTime day) =>
            _api.CreateConfirmDeliveryDetailsAsync(orderId, Markets, new CreateConfirmDeliveryDetailsRequest
            {
                Text = $"您好,订单{orderId}的跑步机计划{day:M月d日}送货,请回复上午还是下午方便,以及小区门禁密码。"
            });

        public Task ColourAsync(string orderId) =>
            _api.CreateConfirmOrderDetailsAsync(orderId, Markets, new CreateConfirmOrderDetailsRequest
            {
                Text = $"您好,订单{orderId}备注里写了黑色,但下单选的是银色,请回复您要哪一种,确认后我们再发货。"
            });

        public Task MotorAsync(string orderId) =>
            _api.CreateUnexpectedProblemAsync(orderId, Markets, new CreateUnexpectedProblemRequest
            {
                Text = $"您好,订单{orderId}的跑步机电机有异响,按保修条款我们免费更换电机,师傅会带齐工具和配件上门,请回复方便的日期。"
            });

        public Task HandrailAsync(string orderId) =>
            _api.CreateUnexpectedProblemAsync(orderId, Markets, new CreateUnexpectedProblemRequest
            {
                Text = $"您好,訂單{orderId}的扶手在運送中刮傷,您可選擇免費更換扶手,或由我們退還部分貨款,退款會經亞馬遜退回原付款方式。"
            });
    }
}
