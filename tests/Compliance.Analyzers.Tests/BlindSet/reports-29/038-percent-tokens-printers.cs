using System.Collections.Generic;

namespace Nop.Plugin.Misc.AmazonInk.Services
{
    public class InkMessageTemplateInstaller
    {
        public IList<MessageTemplate> GetTemplates()
        {
            return new List<MessageTemplate>
            {
                new MessageTemplate
                {
                    Name = "Amazon.Ink.NotRecognised",
                    Subject = "%Store.Name%: your cartridge",
                    Body = $"Dear %Customer.FirstName%,{System.Environment.NewLine}if the printer does not know the cartridge, wipe the chip with a dry cloth and put it in again."
                },
                new MessageTemplate
                {
                    Name = "Amazon.Ink.Reorder",
                    Subject = "%Store.Name%: ink is running out",
                    Body = "Dear %Customer.FirstName%, your ink must be nearly empty. Reorder within %Days% days and %Discount% will be taken off the bill." // expect: BSM1001
                },
                new MessageTemplate
                {
                    Name = "Amazon.Ink.Newsletter",
                    Subject = "%Store.Name%: stay in touch",
                    Body = "Dear %Customer.FirstName%, sign up for our newsletter and hear of every new printer, paper and ink first." // expect: BSM1007
                },
                new MessageTemplate
                {
                    Name = "Amazon.Ink.Survey",
                    Subject = "%Store.Name%: your opinion",
                    Body = "Dear %Customer.FirstName%, %GiftCard.Amount% in gift cards for everybody whose comment shows up on the cartridge's review page!" // expect: BSM2001|BSM1005
                }
            };
        }
    }
}
