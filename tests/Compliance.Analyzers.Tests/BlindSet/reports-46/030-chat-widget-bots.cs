using System.Collections.Generic;

namespace BuyerBot.Scenarios
{
    public class ScenarioNode
    {
        public string Intent { get; set; }
        public string BotSays { get; set; }
        public List<ScenarioNode> Next { get; set; } = new List<ScenarioNode>();
    }

    public static class DefaultScenario
    {
        public static ScenarioNode Build() => new ScenarioNode
        {
            Intent = "complaint",
            BotSays = "I'm sorry the strap tore. Shall I send a new strap or refund your order?",
            Next =
            {
                new ScenarioNode { Intent = "wants_strap", BotSays = "Done! The strap is free of charge and ships today." },
                new ScenarioNode { Intent = "angry", BotSays = "How about we settle this quietly: keep the bag, take $25, and no return is opened." }, // expect: BSM1003|BSM1004
                new ScenarioNode { Intent = "threatens_review", BotSays = "Let's not go public. Hold back your review and I'll make it worth your while." }, // expect: BSM2001|BSM2003
                new ScenarioNode { Intent = "asks_price", BotSays = "We can't change prices in messages; the product page shows the current one." },
                new ScenarioNode { Intent = "asks_wholesale", BotSays = "Sure, we'll invoice you directly and you pay by bank transfer, it saves the Amazon fee." }, // expect: BSM3003
            }
        };
    }
}
