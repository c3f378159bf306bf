using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Kettlewell.Garden.Messaging;

public class DeliverySchedulingZh
{
    private readonly IMessagingApi _messaging;
    private readonly List<string> _marketplaceIds;

    public DeliverySchedulingZh(IMessagingApi messaging, MarketplaceOptions options)
    {
        _messaging = messaging;
        _marketplaceIds = options.Ids.ToList();
    }

    public Task AskDateAsync(string orderId, string product) =>
        _messaging.CreateConfirmDeliveryDetailsAsync(orderId, _marketplaceIds, new CreateConfirmDeliveryDetailsRequest
        {
            Text = $"您好，{product}重约85公斤，由货车送到路边，需要两个人卸货。请回复两个您方便收货的日期。"
        });

    public Task AskGateAsync(string orderId) =>
        _messaging.CreateConfirmDeliveryDetailsAsync(orderId, _marketplaceIds, new CreateConfirmDeliveryDetailsRequest
        {
            Text = "您好，司机反映小区大门需要门禁密码才能进入，请回复本消息告知，否则明天无法派送。"
        });

    public Task TellDelayAsync(string orderId, DateOnly newDate) =>
        _messaging.CreateUnexpectedProblemAsync(orderId, _marketplaceIds, new CreateUnexpectedProblemRequest
        {
            Text = $"您好，因港口拥堵，您的温室要到{newDate:M月d日}才能送达，比承诺的日期晚。若您不想等，我们立即取消订单并全额退款。"
        });
}
