namespace Paws.Japan.Application;

public class StageTextSelector
{
    public string Select(JourneyStage stage, string nickname)
    {
        switch (stage)
        {
            case JourneyStage.Customisation:
                return "Hello " + nickname + ", which name shall we engrave on the dog tag? Please answer within two days.";
            case JourneyStage.AfterDelivery:
                return "Hello " + nickname + ", search \"PawsJapan\" on Google to find our own web shop with the full catalogue."; // expect: BSM3001|BSM3003|BSM1007
            case JourneyStage.AfterComplaint:
                return "Hello " + nickname + ", we can settle this without Amazon: send us your bank details and we wire the money."; // expect: BSM3003|BSM1004
            case JourneyStage.AfterPraise:
                return "Hello " + nickname + ", what lovely words! Please copy them into a product review."; // expect: BSM2003|BSM2002|BSM2006
            case JourneyStage.Return:
                return "Hello " + nickname + ", the prepaid label for your return is attached; drop the parcel off within 14 days.";
            default:
                return null;
        }
    }
}
