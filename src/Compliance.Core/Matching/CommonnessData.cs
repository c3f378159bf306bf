// Written by eng/generate-commonness.py from the allowed messages of the tests' corpus; do not edit.
namespace Compliance.Matching;

internal static class CommonnessData
{
    /// <summary>Words, a line for each power of two of their occurrences in a million characters of English text.</summary>
    public const string Words =
        "14 the\n" +
        "12 a and it on to you your\n" +
        "11 for i in is of one s t we\n" +
        "10 as at back by can don from have if no or order p please that two us with\n" +
        "9 about amazon an are b be before box card d do free has here isn li ll m need new not nothing number off only our out page price refund" +
        " same send so there they this up ve was what which will\n" +
        "8 after all another any anything asked attached because been both but charge code date day days dear delivery first five full get gift" +
        " goes invoice itself keep label leave left like line may me mm name once paid parcel post print re refunded return review right ring" +
        " say second set should sorry star stars still take tell ten th them then three through today too under until use way won write\n" +
        "7 account add address again already answer app ask away bag batch belongs best between blue bonus bought business buy c came cards carrier" +
        " cash charged choose cm collar come comes costs coupon customer customs cut did does doesn down driver e each either else every four" +
        " friday g give go got green had hand hi hold instead its just key kind know lamp last let lid list listing long look lot lower mail" +
        " maker message missing monday money more morning my needn needs never next now ok old open ordered orders other ours over own pack packed" +
        " paper part pay phone photo photos picture plate plug points postage press printed product promised promotion proof put rate rather" +
        " rating read red regards replacement reply returned run save says screw seconds see sell sent sheet ship shown shows side sign since" +
        " six size stop table takes td text than thank their those thread till time tomorrow turn twice ul valid voucher wait want warehouse" +
        " warranty were when who whole within without would wrong wrote year yes yours\n" +
        "6 above afraid against amp anywhere applied arrive arrives bank base battery behind bell below belt bench better black body book boxes" +
        " bracket broken bundle button buyers cable caf call camera cancel case cent chair change changed changes check checkout children claim" +
        " clicks clip coffee colleague colour company complete confirm contact copy correct corrected cost could courier cover covers cracked" +
        " customers damaged describe discount dog done dont door drawer drop dry duty earth edition em empty even everyone everything exactly" +
        " exchange express extra f feedback feel file film find fine fit fits flat follow foot form found frame friend front garden gate gives" +
        " glue gold gone good h half handle happy hasn he head hear hello help holds honest hooks hour house how html id included including inside" +
        " into item kg kiln l labels late later law leaflet leaves lens less letter letters lift light link listed little logo longer looked" +
        " looks lorry love loyalty machine made mean means meant menu messages minute mistake model month months mr mug needed neither nice nine" +
        " nobody none noon note noticed o offer offering offers office ones opens otherwise packing pages pair pallet parcels passed pdf people" +
        " per plus point posted prefer prime printer push qr quantity rd reading reason rebate receipt received redeem refuse register remove" +
        " replace returns reviews reward rings roll room round runs safety said saw scanned seat sensor shall she sheets shipping ships shop" +
        " short show sides sit sits slot small somebody something soon spare st stamp stand start stays sticker strap strop subscribe swap tail" +
        " tax tenth test thanks though thursday times title together tonight total tr tracking try tuesday type typed uk unit ups using usually" +
        " v value van vat version vip vouchers wall wanted wasn watch ways wednesday weighs well went whatsapp wheel whether whichever why wide" +
        " word words works workshop wouldn x zip\n" +
        "5 accept access accountant afternoon afterwards along although am amount appears applies approved aren asks attach bakery being bin" +
        " blanket blender booklet bottom br brass bring bulb car characters checked click codes collect colours contains corners covered credit" +
        " crushed custom dad dead deal deep delay depot didn different digit digital disc drawing drum eight eleven end ended ends engrave enter" +
        " envelope ever everybody failed fair fault fee felt field fill font game gave glass guarantee guest haggling hard harness heart her" +
        " hinge hole home hugs ignore includes instructions jug keys kit knife large leads level linen lines load lost low manual mat mb meantime" +
        " measure mixed ml most motor move moved much must names nbsp normal nozzle oak opened option others packaging parking pass pictures" +
        " pieces place planned positive pram prepaid prize publisher pull pump quick r reads ready recall receive recommend refused remains repair" +
        " replaced requires reset restocking road rose safe sale saturday scan school screen seed seller separate shade sharpener shelf simply" +
        " single site some special steps stock store straight subject suits sunday swapped switch taken tape third tick tools toy trade transfer" +
        " used vacuum very video visible wants week welcome white wishes world writing y yellow\n";

    /// <summary>Pairs of Han characters, a line for each power of two of their occurrences in a million characters of Chinese text.</summary>
    public const string Pairs =
        "13 我们\n" +
        "12 没有 订单\n" +
        "11 不是 不用 不能 也不 任何 可以 回复 您的 确认 退款 需要 页面\n" +
        "10 一个 上的 不会 不要 买的 亚马 什么 今天 们不 优惠 免费 全额 单号 多少 如果 客服 就是 就行 已经 平台 快递 您好 您问 收到 是我 有人 标签 电话 的是 的话 的那 直接 给您 评价 运费 退回 退货 额退 马逊\n" +
        "9 一下 一张 一样 一次 一起 上午 下午 下单 不到 不收 不需 东西 个工 举报 也没 了一 二维 五星 人的 仓库 付款 付的 们出 们已 们没 们的 价格 作日 充电 公司 关于 关系 内容 写的 出来 别的 到的 制的 包装 包裹 单时 单里 卡片 即可" +
        " 厘米 原路 发出 发现 发票 另外 可能 号码 告知 告诉 周五 周六 周四 商品 在本 在这 地址 处理 天内 好评 定制 客户 寄出 寄回 尊敬 就好 尺寸 属于 工作 师傅 建议 影响 微信 您不 您在 您提 您要 您订 您说 您购 惠券 想要 我司 或者" +
        " 所有 批次 承担 抱歉 换新 提供 操作 支付 敬的 文字 新的 方便 方式 无关 无需 时间 明书 明天 是否 是您 显示 有任 本店 来的 核对 正常 毫米 活动 消息 照片 用您 用的 由我 电器 电池 的不 的电 的订 看到 系统 红包 维码 美元 背面" +
        " 能不 自动 自己 螺丝 要您 要的 认后 评论 说明 请不 请勿 请告 请在 请您 请直 请确 谢您 谢谢 账号 购买 费用 还是 这个 这款 这里 选择 通知 那个 那张 里的 里那 里面 链接 长按 门牌 问题 附件 面上 颜色\n" +
        "8 一位 一包 一只 一声 一天 一根 一点 一致 上传 上那 上门 不上 不了 不受 不同 不影 不想 不打 与您 业账 两个 两件 两次 两颗 个价 个字 个月 为准 为您 之前 买家 了就 五颗 产品 人冒 人都 今晚 以免 以退 们也 们会 们发 们承 们这" +
        " 件人 企业 会员 会自 何费 使用 供的 便宜 便的 保修 信号 停用 儿童 元已 先生 全款 全部 其他 冒充 写什 出厂 分钟 列号 别人 别给 到底 到您 到账 制作 前回 办理 加微 勾选 单上 单独 印的 原支 反馈 发卡 发来 发的 发货 取件 取消" +
        " 受影 只在 只有 司机 后开 后我 向亚 向平 听到 和您 品页 哪个 四颗 回收 因为 图案 在下 在亚 在订 填写 备注 备用 天就 子是 子里 字高 学生 安全 安排 安装 客人 密封 密码 导轨 封圈 少了 少就 就不 就给 就能 就退 差评 已全 已按" +
        " 带的 序列 店名 开关 开头 开始 当天 您下 您买 您付 您写 您发 您可 您定 您家 您想 您收 您留 您自 您这 您那 意思 感谢 我这 手机 打印 打折 扫码 承运 折我 折扣 抽屉 按您 换一 接在 提到 提醒 支持 收了 收件 收取 收纳 收货 收费" +
        " 改成 放心 数量 无法 日期 旧的 时发 星星 昨天 是多 是给 是这 晚上 更换 更新 有一 有关 有别 有没 机器 果您 查看 楼层 欧元 款项 没关 派送 海关 清关 清单 清楚 满意 点前 照常 现在 理解 申请 电子 电机 电梯 留意 留着 留言 白色" +
        " 的一 的两 的优 的包 的卡 的号 的地 的客 的小 的活 的红 盒子 盖子 看不 真的 短信 码是 礼品 礼盒 票已 积分 税号 立即 第一 第三 第二 签在 箱子 红色 纸箱 给五 给的 统一 联系 能再 能效 补发 补寄 装清 要求 见附 计周 订的 议价" +
        " 论里 证码 评分 诉我 说的 请回 请留 请问 账户 贴纸 费寄 费我 费由 费补 费退 路退 转账 运商 返现 这样 这边 送一 送到 送货 送达 逊举 递员 通过 那不 那是 那边 邮件 都一 都不 都是 都没 都能 里有 重新 金额 错了 问的 面多 面的" +
        " 预计 颗星 验证 麻烦\n" +
        "7 一共 一分 一半 一台 一套 一把 一本 一栏 一送 三个 三件 三到 三十 三天 上楼 下来 下面 不一 不含 不好 不清 不行 专柜 丝带 两人 两张 两种 书第 买一 了两 了您 二十 于今 五天 五折 亚克 交换 他们 付方 代表 以上 以及 以选 们免" +
        " 们再 们只 们就 们换 们给 件不 件事 价是 价没 价的 任选 会出 会掉 会有 位客 何人 何关 何操 促销 信封 信领 做任 停止 克力 公斤 六点 内部 写在 写着 出库 分三 到五 刻字 前一 加购 单价 单已 单第 单页 印刷 即停 发短 只是 只装" +
        " 司的 同一 同时 向您 吸管 周一 喜欢 回一 回到 在周 坏了 复完 复我 外箱 多收 天到 天已 天补 如需 字体 学校 孩子 完整 实在 审核 家里 容有 寄一 对话 封的 少一 少装 就可 己的 已于 已原 已附 库存 开具 怎么 恢复 您别 您来 您看" +
        " 您给 您选 我不 我说 或周 截图 打不 打包 打开 扔了 扫描 折叠 抬头 拆下 拆封 拍的 按一 按原 换了 接回 控制 提前 收点 放的 日前 时用 是两 是亚 是厂 是打 有电 有私 有这 有问 服务 本对 本消 机洗 机的 权限 来就 模式 次来 款时" +
        " 步机 水杯 没法 满分 点是 烫金 现金 理会 生成 用做 用卡 用寄 留的 疑问 的价 的发 的图 的大 的密 的收 的日 的旧 的评 的车 的运 的金 盒里 直径 看您 知道 破损 祝福 私下 空白 立减 签上 签是 粉底 纸上 经发 经退 结账 给我 缺少" +
        " 考虑 能改 能用 能退 菜单 藏青 补上 袋里 装上 装好 要不 要收 要改 视频 角的 认是 让您 设置 话中 请以 请按 请立 请退 谅解 账单 货地 货款 购物 费换 贺卡 赠品 跑步 跟我 转给 软件 返回 这一 这是 这种 进度 退了 退给 退还 避免" +
        " 邮费 部分 都行 量折 银行 门取 门口 附上 需寄 面标 音箱 预付 颗螺 首次\n";
}
