using System.Collections.Generic;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Freight.Messages;

public class DeliveryMessages(IMessagingApi api, List<string> marketplaces)
{
    public Task GateCode(string orderId) => api.CreateConfirmDeliveryDetailsAsync(orderId, marketplaces,
        new CreateConfirmDeliveryDetailsRequest(text: "您好，司機昨天無法進入社區，請提供大門密碼。"));

    public Task Stairs(string orderId, int floor) => api.CreateConfirmDeliveryDetailsAsync(orderId, marketplaces,
        new CreateConfirmDeliveryDetailsRequest(text: $"您好，鋼琴會送到{floor}樓，搬運上樓已含在價格內，不需另外付費。"));

    public Task Free(string orderId) => api.CreateUnexpectedProblemAsync(orderId, marketplaces,
        new CreateUnexpectedProblemRequest(text: "您好，琴椅在運送途中損壞，我們星期二免費送一張新的，並取回壞掉的那張。"));

    public Task Choice(string orderId) => api.CreateUnexpectedProblemAsync(orderId, marketplaces,
        new CreateUnexpectedProblemRequest(text: "Black is sold out. Would you like to wait two weeks, or shall we cancel the order and refund it in full?"));

    public Task Card(string orderId) => api.CreateConfirmOrderDetailsAsync(orderId, marketplaces,
        new CreateConfirmOrderDetailsRequest(text: "您好，您訂購的禮物卡夾要刻「小雅」兩字，請確認字樣是否正確。"));
}
