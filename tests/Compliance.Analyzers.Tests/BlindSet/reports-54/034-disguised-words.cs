using System.Collections.Generic;

namespace Yunfan.Tools.Reply;

// 回复模板，部分词已做处理，防止被系统拦截
public sealed class ReplyPack
{
    public IList<string> English { get; } = new List<string>
    {
        "Hi dear, after you put up a 5-s.t.a.r r e v i e w we will make you happy.", // expect: BSM2001|BSM2002
        "Hi dear, the new zipper is in the post, tracking number {no}.",
        "Hi dear, contact me on W h a t s A p p: plus four nine 151 555 0199.", // expect: BSM3002|BSM3003
        "Hi dear, you get a g1ft c@rd of 15 dollars from our boss.", // expect: BSM1005
    };

    public IList<string> Chinese { get; } = new List<string>
    {
        "亲，给个5🌟好坪，老板给您反现。", // expect: BSM2001|BSM1004|BSM2002
        "亲，拉链已补发，单号 {no}。",
        "亲，加薇❤：yf-kefu，有惊喜。", // expect: BSM3002|BSM3003
    };
}
