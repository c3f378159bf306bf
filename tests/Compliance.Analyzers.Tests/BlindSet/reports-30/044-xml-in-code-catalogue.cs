using System.Xml.Linq;

namespace Ordis.Catalogue;

internal static class BuyerMessageCatalogueXml
{
    internal static XElement Create() =>
        new XElement("buyerMessages",
            new XElement("message", new XAttribute("key", "hazmat"),
                "Your battery is shipped by road only; delivery therefore takes two days longer."),
            new XElement("message", new XAttribute("key", "raffle"),
                "All buyers of this month are entered in our draw for a weekend in Bath."), // expect: BSM1006
            new XElement("message", new XAttribute("key", "mail")
                , "Please address any complaint to care@ordis-tools.example instead of opening a case with Amazon."), // expect: BSM3002|BSM3003
            new XElement("message", new XAttribute("key", "review"),
                "We kindly request a review of your cordless drill."), // expect: BSM2006
            new XElement("message", new XAttribute("key", "fault"),
                "The charger of your lot may hum; we will exchange it free of charge."));
}
