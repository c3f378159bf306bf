using System.Collections.Generic;

namespace Zhongtai.Training
{
    public class StaffCourse
    {
        public string Title => "客服新人培训：站内信红线";

        public IEnumerable<CoursePage> Pages()
        {
            yield return new CoursePage("为什么会被限制", """
                上季度有两个店铺被限制主动发信，原因都是客服在信里提到了返现。
                请各组长检查本组话术，凡涉及好评、优惠券、微信的一律停用。
                """);

            yield return new CoursePage("考试题", "下列哪种说法属于违规？A. 告知退款进度 B. 以礼品卡换取五星好评 C. 询问门牌号");

            yield return new CoursePage("内部通报", @"客服部全体同事：
本周抽查发现一例要求买家修改评论的情况，当事人已停岗学习。");
        }
    }

    public record CoursePage(string Heading, string Content);
}
