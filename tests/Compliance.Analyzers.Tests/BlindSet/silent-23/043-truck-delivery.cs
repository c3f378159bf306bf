namespace PawKitchen.Logistics;

public class HeavyDeliveryMessages
{
    public string Schedule(string buyer, DateOnly day) =>
        $"Dear {buyer}, the outdoor kennel weighs 62 kg and comes by truck on {day:MMMM d}. Is it fine for you between 9 and 13 o'clock?";

    public string Driver(string buyer) =>
        $"Dear {buyer}, the driver will use the phone number in your order to announce himself half an hour before.";

    public string Stairs(string buyer) =>
        $"Dear {buyer}, is there a lift in your house, or a gate code which the driver must know? Please answer here.";

    public string Missed(string buyer, string tracking) =>
        $"Dear {buyer}, the driver rang but nobody opened. The kennel (tracking {tracking}) is in the depot and the truck comes a second time tomorrow.";

    public string Zh(string buyer) => $"{buyer}您好，大件配送需有人签收，请告知您方便的时间段。";
}
