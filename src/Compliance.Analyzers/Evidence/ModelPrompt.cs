using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Evidence;

/// <summary>Texts for language models: the calls and types that take them, and turns in the talk with one.</summary>
internal static class ModelPrompt
{
    /// <summary>Calls that take such texts, on whatever they are made.</summary>
    public static readonly string[] Calls =
    [
        "AddSystemMessage", "AddUserMessage", "AddAssistantMessage", "AddDeveloperMessage", "CreateSystemMessage", "CreateUserMessage", "CreateAssistantMessage", "InvokePrompt", "CreateFunctionFromPrompt",
        "CompleteChat", "GetResponse", "GetStreamingResponse", "GetChatMessageContent", "GetChatMessageContents", "GetChatCompletions",
    ];

    /// <summary>Types whose constructors take them.</summary>
    public static readonly string[] Types =
    [
        "SystemChatMessage", "UserChatMessage", "AssistantChatMessage", "DeveloperChatMessage", "ChatRequestSystemMessage", "ChatRequestUserMessage", "ChatRequestAssistantMessage", "ChatHistory",
    ];

    // model.CompleteAsync("…"), openAi.GenerateAsync("…"): these verbs ask a model where the name before them is that of one.
    private static readonly string[] Verbs = ["Complete", "Generate", "Prompt", "InvokePrompt", "GetCompletion", "Ask", "Infer", "Predict", "Classify"];

    private static readonly WordSet Models = new("model", "llm", "ai", "gpt", "chatgpt", "openai", "claude", "gemini", "ollama", "copilot", "deepseek", "qwen", "kernel", "completions", "daxing", "moxing", "大模型", "模型");

    /// <summary>Whether a call asks a model, by the name of what it is made on.</summary>
    public static bool IsAsked(string receiver, string method) => NameWords.Any(receiver, Models) && Array.Exists(Verbs, v => method.StartsWith(v, StringComparison.Ordinal));

    /// <summary>
    /// Whether the members or arguments of an object say that it is a turn in the talk with a language model: <c>new { role = "system", content = "…" }</c>,
    /// <c>new ChatMessage(ChatRole.User, "…")</c>.
    /// </summary>
    public static bool IsTurn(SyntaxNode members)
    {
        foreach ((string name, ExpressionSyntax value) in GivenMember.Of(members))
        {
            if (value is LiteralExpressionSyntax { Token.ValueText: "system" or "user" or "assistant" or "developer" } && name.Equals("role", StringComparison.OrdinalIgnoreCase)
                || value is MemberAccessExpressionSyntax { Expression: var role } && Names.Last(role) is "ChatRole" or "AuthorRole" or "ChatMessageRole")
            {
                return true;
            }
        }

        return false;
    }
}
