using System.Collections.Generic;

namespace BabyBloom.Campaign
{
    public record BuyerStep(int Day, string Subject, string Body);

    public class BuyerSequence
    {
        public IEnumerable<BuyerStep> Steps()
        {
            yield return new BuyerStep(2, "Mounting the baby gate", "Hello, the wall screws are in bag C. Press the gate in first, then tighten by hand.");
            yield return new BuyerStep(6, "How is the gate?", "Hello, parents trust parents. Kindly write a short customer review about the gate, good or bad."); // expect: BSM2006
            yield return new BuyerStep(12, "For little explorers", "Hello, our corner guards and drawer locks go so well with your gate, have a look at our storefront!"); // expect: BSM1007
            yield return new BuyerStep(20, "A small thing", "Hello, tell us the birthday of your baby and a plush bunny travels to you as a present."); // expect: BSM1005
            yield return new BuyerStep(30, "Warranty", "Hello, your gate is covered until {{warranty_end}}. Keep the order number at hand if you need a spare hinge.");
        }
    }
}
