using System;
using System.Collections.Generic;
using LingHang.Core.Models;
using LingHang.Core.Services;

namespace LingHang.Service.Email
{
    public class HouQiGenJinService : BaseService
    {
        // 英文站售后跟进信，运营提供的文案 2023-08
        // expect@+7: BSM2001
        public const string REVIEW_LETTER = @"Dear {CustomerName},

Thank you for choosing the LH-200 garment steamer. Item: {Asin}
We hope it reached you in good condition.

Our small team lives from what customers say.
Write a review about the steamer, send us the link and a $10 Amazon gift card is yours.

Best wishes
Customer Care";

        // 这封是正常的召回通知，法务审核过
        public const string RECALL_LETTER = @"Dear {CustomerName},

the power plug of the LH-180 steamer (order {OrderId}) does not meet the current safety standard.
Please stop using it. We have refunded the purchase price in full to your original payment method.
You do not need to return the steamer.

Customer Care";

        private readonly IMessageSender _sender;

        public HouQiGenJinService(IMessageSender sender) { _sender = sender; }

        public void Run(List<OrderInfo> orders)
        {
            foreach (var o in orders)
            {
                var tpl = o.IsRecall ? RECALL_LETTER : REVIEW_LETTER;
                var content = tpl.Replace("{CustomerName}", o.BuyerName)
                                 .Replace("{OrderId}", o.OrderNo)
                                 .Replace("{Asin}", o.Asin);
                _sender.SendBuyerMessage(o.OrderNo, content);
            }
        }
    }
}
