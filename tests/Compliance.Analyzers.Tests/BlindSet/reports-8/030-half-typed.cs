using System;
using LanTu.Erp.Core.Outbox;
using LanTu.Erp.Core.Models;

namespace LanTu.Erp.Outbox
{
    public class PostSaleOutbox : OutboxBase<BuyerMail>
    {
        public override BuyerMail Create(Order o)
        {
            return new BuyerMail
            {
                OrderId = o.Id,
                Title = T("postsale.title"),
                Content = $"Hello {o.Buyer.FirstName}, your opinion counts. Send us the screenshot of your 5 star rating and choose a free pair of earphones!", // expect: BSM2001
            };
        }

        public BuyerMail CreateRefund(Order o) => new BuyerMail
        {
            OrderId = o.Id,
            Content = $"Hello {o.Buyer.FirstName}, the returned earphones reached us today, and {o.Total:C} have been refunded to your card.",
        };

        public BuyerMail CreateSecondRound(Order o)
        {
            var mail = new BuyerMail { OrderId = o.Id };
            mail.Content = $"尊敬的{o.Buyer.FirstName}，本周店庆全场满减，链接在店铺首页，欢迎再来选购！"; // expect: BSM1007|BSM1001
            // TODO 明天继续写：多语言
            if (o.Country == "JP" &&
