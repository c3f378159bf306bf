namespace Wenzhou.Glasses.Service;

public class AmazonReplyBuilder
{
    public string Build(bool isVip, bool isEnglish, string buyer)
    {
        string msg = isEnglish
            ? "Dear " + buyer + ", the screw for the left hinge is in the mail."
            : "尊敬的" + buyer + "，左侧铰链的螺丝已经寄出。";

        msg += isVip
            ? (isEnglish
                ? " VIP customers like you always get the members' price, just ask before you buy." // expect: BSM1001|BSM1006
                : " 像您这样的贵宾，下单前找客服改价，给您最低价。") // expect: BSM1001|BSM3003
            : "";

        return msg;
    }

    public string Closing(int stars) => stars < 3
        ? "Sorry that you are unhappy with the glasses. Erase the review and a new pair is yours for nothing." // expect: BSM2001
        : "Thank you for your message. The cleaning cloth is in the lower part of the case.";
}
