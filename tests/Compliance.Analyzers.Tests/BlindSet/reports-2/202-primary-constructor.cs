namespace Bramble.Support;

public class ReplyComposer(string greeting = "您好，", string ending = "加我们客服QQ 28817732，备用零件免费寄给您。") // expect: BSM3002|BSM3003|BSM1005
{
    public string Compose(string answer) => greeting + answer + ending;
}

public class PlainComposer(string greeting = "您好，", string ending = "如有其他问题，请直接回复本消息。")
{
    public string Compose(string answer) => greeting + answer + ending;
}
