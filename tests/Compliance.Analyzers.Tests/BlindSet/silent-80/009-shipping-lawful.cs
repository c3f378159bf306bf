using System;
using System.Threading.Tasks;

namespace Kaijia.Furniture.Shipping
{
    public class DeliveryScheduler
    {
        private readonly IBuyerNoticeSender _notice;

        public DeliveryScheduler(IBuyerNoticeSender notice) => _notice = notice;

        public Task ProposeSlotAsync(string orderId, DateTime slot) =>
            _notice.SendToBuyerAsync(orderId,
                $"The wardrobe of order {orderId} weighs 84 kg and comes with two carriers. Would {slot:dddd, d MMMM} between 9 and 12 suit you? Please reply with the floor and whether there is a lift.");

        public Task HeldAtCustomsAsync(string orderId) =>
            _notice.SendToBuyerAsync(orderId,
                $"Customs in your country asks for a tax number before order {orderId} can be released. Please reply with it here, so that the parcel can move on.");

        public Task LostAsync(string orderId) =>
            _notice.SendToBuyerAsync(orderId,
                $"The carrier has confirmed that order {orderId} is lost. Please let us know whether you prefer a replacement or a full refund.");

        public Task WrongColourAsync(string orderId, string ordered, string sent) =>
            _notice.SendToBuyerAsync(orderId,
                $"We sent you the {sent} bookcase instead of the {ordered} one in order {orderId}. We are sorry. We will collect it on a day you choose and deliver the right one at no cost to you.");
    }
}
