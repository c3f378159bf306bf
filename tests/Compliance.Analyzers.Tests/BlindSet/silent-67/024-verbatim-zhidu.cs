using System;

namespace Qingmu.Hr.Training
{
    public static class KefuTraining
    {
        public const string Rules = @"客服培训第三章：站内信红线
一、不得以礼品、返现或优惠券换取买家评价；
二、不得要求买家删除或修改差评；
三、不得留下微信、电话或店铺网址；
四、缺货时由我方取消订单并退款，不得让买家自行取消。";

        public static string Quiz(string name)
        {
            return $@"{name}同事：
请判断下列话术是否违规：“给五星好评送滤芯一支”。
答案写在答题卡上，{DateTime.Today:M月d日}前交人事部。";
        }
    }
}
