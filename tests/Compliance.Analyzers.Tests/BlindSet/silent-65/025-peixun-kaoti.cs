using System.Collections.Generic;

namespace Tianhe.Training.Exam
{
    /// <summary>客服岗前培训的考题</summary>
    public static class KefuExamQuestions
    {
        public static IEnumerable<ExamQuestion> All()
        {
            yield return new ExamQuestion(
                "买家说收到的杯子碎了，客服可以怎么做？",
                correct: "核实照片后，通过亚马逊全额退款或者免费补发",
                wrong: new[] { "让买家先写五星好评再退款", "用微信红包赔给买家", "送一张下次可用的优惠券" });

            yield return new ExamQuestion(
                "买家留下一星评论以后，下面哪种做法违反平台规则？",
                correct: "联系买家，请他删除评论并答应返现",
                wrong: new[] { "改进包装", "为买家办理退货", "向亚马逊举报违规的评论" });

            yield return new ExamQuestion(
                "买家想要便宜一点，应该怎样回答？",
                correct: "说明不能私下给折扣，以商品页面的价格为准",
                wrong: new[] { "给他一个专属折扣码", "请他到独立站购买", "请他加QQ详谈" });
        }

        public static string ResultText(int score) =>
            score >= 80 ? $"本次考试得分{score}，通过，证书已存入员工档案" : $"本次考试得分{score}，没有通过，请重新学习第三章《评价与奖励》";
    }
}
