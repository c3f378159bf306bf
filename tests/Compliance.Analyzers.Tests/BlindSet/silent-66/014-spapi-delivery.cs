using System.Collections.Generic;
using System.Threading.Tasks;

namespace Pinecrest.Ops.Delivery
{
    public class DeliveryQuestions
    {
        private readonly IMessagingClient _client;

        public DeliveryQuestions(IMessagingClient client) => _client = client;

        private static readonly Dictionary<string, string> Gate = new()
        {
            ["en_US"] = "The driver could not get into your building on Tuesday. Which gate code should he use for order {0}?",
            ["zh_CN"] = "司机周二未能进入您的小区，请告知订单 {0} 的门禁码，以便再次派送。",
        };

        private static readonly Dictionary<string, string> Slot = new()
        {
            ["en_US"] = "Your wardrobe (order {0}) weighs 90 kg and comes with two people. Would Thursday between 9 and 12 suit you?",
            ["zh_CN"] = "您的衣柜（订单 {0}）重90公斤，由两人上门送货，请问周四上午9点至12点是否方便？",
        };

        private static readonly Dictionary<string, string> Customs = new()
        {
            ["pt_BR"] = "A alfândega pede o CPF do destinatário para liberar o pedido {0}.",
            ["zh_CN"] = "海关清关需要收件人的税号，请回复提供，仅用于订单 {0} 的申报。",
        };

        public Task AskGateAsync(BuyerOrder o) =>
            _client.CreateConfirmDeliveryDetailsAsync(o.Id, string.Format(Gate[o.Locale], o.Id));

        public Task AskSlotAsync(BuyerOrder o) =>
            _client.CreateConfirmDeliveryDetailsAsync(o.Id, string.Format(Slot[o.Locale], o.Id));

        public Task AskCustomsAsync(BuyerOrder o) =>
            _client.CreateConfirmOrderDetailsAsync(o.Id, string.Format(Customs[o.Locale], o.Id));
    }
}
