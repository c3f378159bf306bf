using System.Threading.Tasks;

namespace Voltara.Defects
{
    public class DefectAnswerService
    {
        private readonly IBuyerMessenger _messenger;

        public DefectAnswerService(IBuyerMessenger messenger) => _messenger = messenger;

        public Task AskForPhotoAsync(string orderId) =>
            _messenger.SendAsync(orderId, $"Hello, to find out why the drill from order {orderId} stops, please send us a photo of the battery contacts here in the thread.");

        public Task OfferChoiceAsync(string orderId) =>
            _messenger.SendAsync(orderId, $"Hello, the contacts are bent, that is a factory fault. For order {orderId} you may choose a free replacement or a full refund.");

        public Task WarrantyAsync(string orderId, string until) =>
            _messenger.SendAsync(orderId, $"Hello, the drill from order {orderId} is under warranty until {until}. The repair is free, and the return label is prepaid.");

        public Task DeclineDiscountAsync(string orderId) =>
            _messenger.SendAsync(orderId, $"Hello, we cannot give a private discount. If the drill from order {orderId} is faulty, we will replace it.");
    }
}
