using System.Threading.Tasks;

namespace Basalt.Api.Delivery
{
    public class DeliveryQuestions
    {
        private readonly IBuyerMessages _messages;
        public DeliveryQuestions(IBuyerMessages messages) { _messages = messages; }

        public Task Street(string orderId) => _messages.SendMessage(orderId,
            "The carrier cannot find the house number 5 Star Lane. Please reply with the number of your flat, so that the parcel is not returned.");

        public Task Suite(string orderId) => _messages.SendMessage(orderId,
            "Is \"Discount Tire, Suite 20\" the right place for your delivery? The courier found a closed shop there.");

        public Task Customs(string orderId) => _messages.SendMessage(orderId,
            "Customs wants to know whether the parcel is a gift or a purchase. Please reply with one word, so that we can fill in the form.");

        public Task Zh(string orderId) => _messages.SendMessage(orderId,
            "您好，快递员在“优惠超市”门口没有找到您，请回复具体的楼层和门牌号，我们今天安排再次派送。");

        public Task Hant(string orderId) => _messages.SendMessage(orderId,
            "您好，地址中的「五星路」有兩段，請回覆是一段還是二段，以便今天出貨。");
    }
}
