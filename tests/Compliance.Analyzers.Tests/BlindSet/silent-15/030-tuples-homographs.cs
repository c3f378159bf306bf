namespace Conghua.Scripts;

// 容易误判的词：review / rating / discount / star / positive / gift
public static class YiWuPan
{
    public static readonly (string Scene, string Text)[] All =
    {
        ("review", "Hello, our engineer will review your video tomorrow and tell you which part is bad."),
        ("rating", "Hello, the power rating on the back is 1200 W, please use a 13 A socket."),
        ("star", "Hello, the star screws need a T10 driver, it is inside the small bag."),
        ("positive", "您好，红线接正极，黑线接负极，接反会烧保险丝。"),
        ("gift", "Hello, the gift receipt has no price on it, so you can put it in the box."),
        ("discount", "您好，订单明细里的“优惠”一行是您下单时已享受的优惠，金额没有算错。"),
        ("code", "Hello, error code E05 mean the water tank is empty."),
        ("change", "您好，地址已在发货前修改，无需再操作。"),
        ("free", "您好，本品不含双酚A，无异味，可放心使用。"),
        ("feedback", "Hello, the loud feedback noise come when the mic is too near to the speaker."),
    };
}
