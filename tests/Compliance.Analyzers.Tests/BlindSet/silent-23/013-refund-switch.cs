namespace PawKitchen.Features.Returns;

// 退货各阶段发给买家的说明
public class ReturnLetterFactory
{
    public string Create(ReturnState state, string buyer, decimal amount) => state switch
    {
        ReturnState.LabelSent => $"Dear {buyer}, the prepaid return label is in your Amazon account under Your Orders. Please print it and stick it on the box.",
        ReturnState.Arrived => $"Dear {buyer}, your parcel with the kettle came back today, we check it until tomorrow.",
        ReturnState.Refunded => $"Dear {buyer}, we refunded {amount:C} for this order to your original payment method.",
        ReturnState.PartMissing => $"Dear {buyer}, the base plate was not in the returned box. Can you look if it is still at your home?",
        ReturnState.Keep => $"Dear {buyer}, you do not need to return the broken bowl. The full price of this order is already refunded.",
        _ => $"{buyer}您好，您的退货正在处理，请耐心等待。",
    };
}
