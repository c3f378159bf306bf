using System;
using System.Collections.Generic;

namespace Ningde.Kitchen;

public class HuiFuYinQing
{
    private readonly Dictionary<string, Func<MaiJia, string>> _huiFu = new()
    {
        ["tuihuo"] = m => $"{m.Ming}您好，退货申请已同意，请使用亚马逊提供的标签寄回。",
        ["chaping"] = m => $"{m.Ming}您好，锅已重新寄出，看在我们诚意的份上，星级能往上调一调吗？", // expect: BSM2004
        ["bijia"] = m =>
        {
            var qian = m.ShiLaoKe ? "Dear old friend" : "Dear friend";
            return qian + ", you saw it lower in other shop? Show us, and we secretly pay you the gap."; // expect: BSM1001|BSM1003|BSM1004
        },
        ["songli"] = delegate (MaiJia m)
        {
            return "Dear " + m.Ming + ", Christmas is near. Santa of our factory puts a spoon set in your mailbox, a gift for you."; // expect: BSM1005
        },
        ["baoyang"] = m => "Dear " + m.Ming + ", wipe the pan with oil after each wash, then it does not rust.",
    };

    public string Hui(string key, MaiJia m) => _huiFu.TryGetValue(key, out var f) ? f(m) : "";
}
