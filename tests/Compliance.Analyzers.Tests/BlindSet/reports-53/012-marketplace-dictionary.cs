using System.Collections.Generic;

namespace NestWell.Automation;

public static class WarrantyCards
{
    // marketplace -> text of the message that goes out ten days after delivery
    public static readonly IDictionary<string, string> TextByMarketplace = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        { "ATVPDKIKX0DER", "Your air fryer is covered for 24 months. Keep this message as proof; no registration is needed." },
        { "A1F83G8C2ARO7P", "Register your air fryer at nestwell-club.co.uk/warranty and enjoy a longer guarantee." }, // expect: BSM3001|BSM3003|BSM1006
        { "A2EUQ1WTGCTBG2", "Register by sending a mail to care@nestwell-kitchen.ca with your order number." }, // expect: BSM3002|BSM3003
        { "A39IBJ37TRP1C6", "A full extra year of warranty is yours as soon as your review of the air fryer is online." }, // expect: BSM2001
        { "AAHKV2X7AFYLW", "您的空气炸锅享有24个月保修，如有故障请直接回复此消息。" },
    };
}
