using System.Collections.Generic;

namespace Kuajing.Desk.Presets
{
    public class PresetReply
    {
        public string Lang { get; set; }
        public string Scene { get; set; }
        public string Content { get; set; }
    }

    public class PresetReplyFactory
    {
        public List<PresetReply> Create()
        {
            var list = new List<PresetReply>();
            Add(list, "en", "late", "Hello, your parcel missed its connection in Leipzig and is now expected on Thursday. We can also cancel and refund it.");
            Add(list, "zh", "late", "您好，包裹在中转时延误，预计周四送达，您也可以选择由我们取消并退款。");
            Add(list, "en", "bad", "Hello, I'd be ever so grateful if that one-star comment were gone by tomorrow."); // expect: BSM2004
            Add(list, "zh", "bad", "您好，能不能帮忙把那条差评改一改？我们会非常感激的。"); // expect: BSM2004
            Add(list, "en", "club", "Hello, you have been picked for our tester squad: free gadgets each month, want in?"); // expect: BSM1006|BSM1005
            Add(list, "zh", "club", "您好，发您一个专属折扣，第二件半价。"); // expect: BSM1001
            Add(list, "en", "broken", "Hello, sorry about the broken hinge. The spare part is free and ships tomorrow.");
            return list;
        }

        private static void Add(List<PresetReply> list, string lang, string scene, string content)
        {
            list.Add(new PresetReply { Lang = lang, Scene = scene, Content = content });
        }
    }
}
