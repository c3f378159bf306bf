using System.Collections.Generic;
using System.Threading.Tasks;
using Nop.Core.Domain.Messages;
using Nop.Services.Messages;

namespace Nop.Plugin.Misc.AmazonBridge.Infrastructure
{
    public class AmazonBridgeInstaller
    {
        private readonly IMessageTemplateService _messageTemplateService;

        public AmazonBridgeInstaller(IMessageTemplateService messageTemplateService)
        {
            _messageTemplateService = messageTemplateService;
        }

        public async Task InstallAsync()
        {
            var templates = new List<MessageTemplate>
            {
                new MessageTemplate
                {
                    Name = "AmazonBridge.RefundIssued",
                    Subject = "Refund for order %Order.AmazonOrderId%",
                    Body = "Dear %Buyer.Name%, %Order.RefundAmount% has been returned to your card for the torn curtain. Nothing else is needed from you.",
                    IsActive = true
                },
                new MessageTemplate
                {
                    Name = "AmazonBridge.SecondWindow",
                    Subject = "Order %Order.AmazonOrderId%",
                    Body = "Dear %Buyer.Name%, do you have a second window? Enter %Discount.Code% and take %Discount.Amount% off another pair of curtains.", // expect: BSM1002|BSM1001
                    IsActive = true
                },
                new MessageTemplate
                {
                    Name = "AmazonBridge.Measure",
                    Subject = "Width of your curtain, order %Order.AmazonOrderId%",
                    Body = "Dear %Buyer.Name%, the width you entered (%Item.Width% cm) is larger than the rail. Is that intended?",
                    IsActive = true
                },
                new MessageTemplate
                {
                    Name = "AmazonBridge.Opinion",
                    Subject = "[Important] Your curtains from order %Order.AmazonOrderId%", // expect: BSM4004
                    Body = "Dear %Buyer.Name%, %Discount.Amount% is waiting for you. We credit it as soon as your review of the curtains is online.", // expect: BSM2001
                    IsActive = false
                },
            };

            foreach (var template in templates)
                await _messageTemplateService.InsertMessageTemplateAsync(template);
        }
    }
}
