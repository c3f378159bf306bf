using System;
using System.Threading.Tasks;

namespace LanTu.Erp.Service
{
    public class ReplacementService
    {
        private readonly IBuyerMessenger _messenger;
        public ReplacementService(IBuyerMessenger messenger) => _messenger = messenger;

        public Task SparePart(string orderId, string buyer, string part) =>
            _messenger.SendToBuyerAsync(orderId, $"Dear {buyer}, we are sorry that the {part} is broken. A new {part} is on its way to you free of charge.");

        public Task Whole(string orderId, string buyer, DateTime eta) =>
            _messenger.SendToBuyerAsync(orderId, $"Dear {buyer}, the free replacement for your broken gift box set leaves our warehouse today and arrives on {eta:d}. You need not return the first one.");

        public Task Chinese(string orderId, string buyer, string peiJian) =>
            _messenger.SendToBuyerAsync(orderId, $"{buyer}您好，您反映的{peiJian}破损问题，我们今天免费补发新的{peiJian}，无需退回旧件。");

        public Task Warranty(string orderId, string buyer) =>
            _messenger.SendToBuyerAsync(orderId, $"Dear {buyer}, the motor is covered by the warranty. The repair is free for you, including the postage in both directions.");
    }

    public interface IBuyerMessenger { Task SendToBuyerAsync(string orderId, string text); }
}
