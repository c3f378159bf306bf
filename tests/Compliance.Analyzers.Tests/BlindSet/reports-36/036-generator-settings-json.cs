using Newtonsoft.Json.Linq;

namespace Fairwind.Setup;

public static class TenantSetup
{
    public static JObject DefaultBuyerMessages() => new JObject
    {
        ["AddressProblem"] = "Hello {FirstName}, the postcode and the town of your address do not match. Which one is right?",
        ["Anniversary"] = "Hello {FirstName}, one year with your drone! Celebrate with {0}% off every propeller in our catalogue.", // expect: BSM1001|BSM1007
        ["UpgradeProgram"] = "Hello {FirstName}, be the first to try drones before launch, tell us if you want to be on the list of testers.", // expect: BSM1006
        ["Rebate"] = "Hello {FirstName}, our manufacturer's rebate returns $25 to you, paid as Bitcoin or by cheque.", // expect: BSM1004|BSM3003
        ["BatteryCare"] = "Hello {FirstName}, store the battery half charged and away from the sun.",
        ["StoreFront"] = "Hello {FirstName}, join 12,000 pilots in our Discord at discord.gg/fairwindpilots", // expect: BSM3001|BSM3002|BSM3003
    };
}
