using System.Collections.Generic;

namespace Stitch.And.Star.Custom
{
    public interface ICustomisationQuestion { string Ask(CustomOrder order); }

    public sealed class StarQuestion : ICustomisationQuestion
    {
        public string Ask(CustomOrder order) =>
            $"Hello, you chose the five-star pattern for the quilt, but the sketch you uploaded has {order.StarsInSketch} stars. Which number shall we sew?";
    }

    public sealed class ProofQuestion : ICustomisationQuestion
    {
        public string Ask(CustomOrder order) =>
            "Hello, the proof of your banner is attached. Please review it and tell us whether the wording \"GRAND OPENING - 20% OFF EVERYTHING\" is set as you want it.";
    }

    public sealed class TagQuestion : ICustomisationQuestion
    {
        public string Ask(CustomOrder order)
        {
            return "Hello, the back of the pet tag has room for ten digits. You entered \"" + order.TagText + "\" as the phone number, one digit too many. Could you check it?";
        }
    }

    public sealed class GiftCardHolderQuestion : ICustomisationQuestion
    {
        private static readonly string[] Lines =
        {
            "Hello, the gift card holder can be embroidered with up to 14 letters.",
            "Yours has 17, shall we leave out \"the\" or use the smaller size?",
        };

        public string Ask(CustomOrder order) => string.Join(" ", Lines);
    }
}
