namespace Corwen.Bench.Service;

public static class DeviceReplies
{
    public static string ForBuyer(string model, string symptom) => symptom switch
    {
        "howl" => $"Dear customer, the howling is acoustic feedback: move the microphone of the {model} away from the loudspeaker.",
        "code" => $"Dear customer, error code E15 means that the lid of the {model} is open. Close it and press the star key.",
        "pair" => "Dear customer, the pairing code is printed on the plate beneath the battery: four figures after the letters PIN.",
        "screw" => "Dear customer, the housing is held by five star-head screws of size T10.",
        "polarity" => "Dear customer, connect the red lead with the positive terminal first.",
        "offset" => "Dear customer, the temperature compensation is switched on under Settings, Sensor.",
        "store" => "Dear customer, please store the appliance in a dry place and free of dust.",
        _ => $"Dear customer, would you send us a photograph of the rating plate of the {model}?",
    };
}
