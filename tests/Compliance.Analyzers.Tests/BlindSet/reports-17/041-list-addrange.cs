using System.Collections.Generic;

namespace OmniParts.Erp.Amazon
{
    public class CannedAnswers
    {
        public List<string> BuyerAnswers { get; private set; }

        public void Load(bool isPrivateLabel)
        {
            BuyerAnswers = new List<string>
            {
                "Hello, this filter fits all models from 2014 on. Please compare the part number on the old one.",
                "Hello, we do not have the brush in blue.",
                "Hello, your question is best answered by our colleague: parts(at)omniparts-shop(dot)net", // expect: BSM3002|BSM3003
            };

            if (isPrivateLabel)
            {
                BuyerAnswers.AddRange(new[]
                {
                    "Hello, a tip among friends: on our own web shop the same filter is four euros less.", // expect: BSM3003|BSM1001
                    "Hello, the filter arrives in recyclable packaging, so please sort it with paper.",
                    "Hello, your 3-star opinion stops other buyers. A small correction upwards would do us good.", // expect: BSM2004
                });
            }

            BuyerAnswers.Add("Hello, should you order once more within 30 days, we take over the price of the cheaper filter."); // expect: BSM1006|BSM1001
        }
    }
}
