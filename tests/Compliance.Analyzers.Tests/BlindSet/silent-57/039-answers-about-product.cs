namespace CornerLamp.Support;

public static class ProductAnswers
{
    // answers to questions of buyers, picked by the helpdesk agent
    public static readonly IDictionary<string, string> Replies = new Dictionary<string, string>
    {
        ["dimmer"] = "Hello, the lamp works with trailing-edge dimmers; leading-edge ones make it hum.",
        ["washable"] = "Hello, the shade is linen. Wipe it with a dry cloth and do not put it into the washing machine.",
        ["contents"] = "Hello, the box holds the lamp, two bulbs, a spare fuse and the hex key.",
        ["plug"] = "您好，随灯附带的是美规两脚插头，电压 110 伏。",
        ["age"] = "您好，灯罩含小零件，不适合三岁以下儿童。",
        ["height"] = "您好，灯杆全高一米五八，分三节，拧紧即可，无需打孔。",
        ["bulb"] = $"您好，灯座为 {Socket}，最大功率 {MaxWatt} 瓦。",
    };

    private const string Socket = "E26";
    private const int MaxWatt = 60;
}
