using software.amzn.spapi.Model.messaging.v1;

namespace Copperleaf.Infrastructure.Amazon;

public sealed class ProblemMessages
{
    public CreateUnexpectedProblemRequest Damaged(string item) => new()
    {
        Text = $"The {item} of this order was dented while being packed. We are sending an undented one tomorrow; the delivery date does not change.",
    };

    public CreateUnexpectedProblemRequest OutOfStock() => new(text:
        "We could not ship this order because the lot failed our inspection. The order has been cancelled by us and you were refunded in full.");

    public CreateConfirmDeliveryDetailsRequest Oven() => new()
    {
        Text = "The range weighs 110 kg. Please tell us in reply to this message whether there is a lift and which afternoon suits you.",
    };

    public CreateDigitalAccessKeyRequest RecipeApp(string key) => new()
    {
        Text = "The licence key that belongs to your smart scale is " + key + ". Enter it in the settings of the scale under Recipes.",
    };
}
