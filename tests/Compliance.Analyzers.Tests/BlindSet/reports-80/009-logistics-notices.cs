using System;
using System.Threading.Tasks;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus;

namespace Kaijia.Furniture.Shipping
{
    public class ParcelEventHandler :
        ILocalEventHandler<ParcelStatusChanged>,
        ITransientDependency
    {
        private readonly IBuyerNoticeSender _notice;

        public ParcelEventHandler(IBuyerNoticeSender notice) => _notice = notice;

        public async Task HandleEventAsync(ParcelStatusChanged e)
        {
            if (e.Status == ParcelStatus.Shipped)
            {
                var text = $"Good news, order {e.OrderId} has left our warehouse and is on its way to you. Thank you for shopping with us!"; // expect: BSM4002
                await _notice.SendToBuyerAsync(e.OrderId, text);
            }
            else if (e.Status == ParcelStatus.AddressProblem)
            {
                var text = $"The carrier could not find the house number for order {e.OrderId}. Please reply with the unit number and a gate code, if there is one.";
                await _notice.SendToBuyerAsync(e.OrderId, text);
            }
            else if (e.Status == ParcelStatus.Customs)
            {
                var text = $"Order {e.OrderId} is held at customs. To release it, send us a photo of your passport and the login of your bank account so we can pay the duty for you."; // expect: BSM3004
                await _notice.SendToBuyerAsync(e.OrderId, text);
            }
            else if (e.Status == ParcelStatus.Delivered)
            {
                await _notice.SendToBuyerAsync(e.OrderId,
                    $"Your bookcase was handed over on {e.At:d}. Happy with it? Then tell other shoppers in a review. Not happy? Write to us first and leave the review aside."); // expect: BSM2003
            }
        }
    }

    public enum ParcelStatus { Shipped, AddressProblem, Customs, Delivered }

    public record ParcelStatusChanged(string OrderId, ParcelStatus Status, DateTime At);
}
