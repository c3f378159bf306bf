using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Acme.Bootstrap.Components;

namespace Acme.Seller.Views
{
    public class ComposeViewModel : ViewModelBase
    {
        private string _messageText = "Hello, thank you for your patience. The repaired watch was posted today.";
        public string MessageText
        {
            get => _messageText;
            set => SetProperty(ref _messageText, value);
        }

        public BsCommand InsertOffer => new BsCommand(() =>
            MessageText = "Hello, we give you a cash rebate of $12 via Venmo when you confirm the delivery."); // expect: BSM1004

        public BsCommand InsertRefusal => new BsCommand(() =>
            MessageText = "Hello, we are sorry, but we cannot offer a discount or a coupon on this watch.");

        public BsCommand InsertStars => new BsCommand(() =>
        {
            var stars = new string('*', 5);
            MessageText = $"Hello, {stars} would be lovely: please give our shop a positive rating and praise our service."; // expect: BSM2002
        });

        public async Task SendAsync()
        {
            if (string.IsNullOrEmpty(MessageText)) return;
            await Api.Orders[OrderId].Messages.PostAsync(new BuyerNote { Body = MessageText });
        }

        public void InsertFromClipboard(
